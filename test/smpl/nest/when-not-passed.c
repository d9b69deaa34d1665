void f(int a)
{
	begin();
	use(a);
	if (a)
		use(a + 1);
	end();
}
void g(int a)
{
	begin();
	use(a);
	skip();
	end();
}
