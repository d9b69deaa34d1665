int h(int x)
{
	f(x >? y);
	f(x + y);
}
