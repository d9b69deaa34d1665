void a(int n)
{
	lock(n);
	lock(n);
	unlock(n);
}
void b(int n)
{
	lock(n);
	c();
	lock(n);
	if (d())
		e();
	unlock(n);
	unlock(n);
}
