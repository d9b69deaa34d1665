int f(int i)
{
	lock(&i);
#ifdef CONFIG_X
	if (i)
		a();
	else
#endif
		b();
	unlock(&i);
}
