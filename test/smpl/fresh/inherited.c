void k(void)
{
	make(disk);
	ops(disk);
	ops(net);
}
