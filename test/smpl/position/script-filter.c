void f(int a)
{
	do_it(TAG);
	be_it(TAG);
	g();
	do_it(TAG);
}
