void f(int a)
{
	get_it(a);
	put_it(a);
	get_it(a + 1);
	set_it(a);
}
