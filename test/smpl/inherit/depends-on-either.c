void f(void)
{
	beta();
	gamma();
	eps();
}
