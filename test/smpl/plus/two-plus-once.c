void h(int x)
{
	touch(x);
}
