void f(void)
{
	open(p);
	check(p);
	close(p);
}
void g(void)
{
	open(q);
	check(q);
}
