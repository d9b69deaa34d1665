void g(void)
{
	wait(3);
	wait(30);
	wait(10);
	wait(0x20);
}
