SYSCALL_DEFINE2(map, int, fd, char __user *, where)
{
	lock();
	return 0;
}

static MACRO int plain(void)
{
	lock();
	return 0;
}
