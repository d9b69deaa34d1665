void g(void)
{
	x = NULL;
}
void h(void)
{
	lock();
	y = NULL;
}
