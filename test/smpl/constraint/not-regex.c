void g(int a)
{
	drop_it(TAG);
	keep_it(TAG);
}
