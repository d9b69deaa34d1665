void g(void)
{
	put('\n');
	put('n');
	put('\012');
	put(10);
	put(L'\n');
}
