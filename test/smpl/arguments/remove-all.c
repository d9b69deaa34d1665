void f(int x)
{
	finish(x);
	finish(x + 1);
	finish();
}
