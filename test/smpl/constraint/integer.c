void g(void)
{
	msleep(5);
	msleep(50);
	msleep(N);
}
