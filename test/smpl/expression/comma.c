void f(int x, int y)
{
	swap_begin(x), swap_end(y);
}
