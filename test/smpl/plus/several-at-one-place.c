void k(void)
{
	start();
	one();
	two();
}
