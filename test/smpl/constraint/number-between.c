void g(void)
{
	wait(0);
	wait(9);
	wait(10);
	wait(-1);
	wait(0x5);
	wait(MS);
}
