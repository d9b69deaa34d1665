void g(void)
{
	scale(1.5);
	scale(1.50);
	scale(1.5f);
	scale(15e-1);
}
