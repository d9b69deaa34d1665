void f(int a)
{
	lock(a);
	g();
	unlock(a);
}

void h(int a)
{
	lock(a);
	unlock(a);
}
