void a(int x)
{
	open(x);
	use(x);
}
void b(int x)
{
	open(x);
	close(x);
	use(x);
}
void c(int x)
{
	open(x);
	x = 2;
	use(x);
}
