void f(int c)
{
	put('\n');
	put('n');
}
