void f(int a)
{
	note(a);
	if (a)
		return;
	finish(a);
}
