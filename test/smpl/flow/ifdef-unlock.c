int f(int i)
{
	lock(&i);
#ifdef CONFIG_X
	unlock(&i);
#else
	c();
	unlock(&i);
#endif
}
