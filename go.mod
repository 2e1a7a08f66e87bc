module github.com/halo-factory/halocompile

go 1.26
