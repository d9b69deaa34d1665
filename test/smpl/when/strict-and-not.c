int f(int p)
{
	start(p);
	if (p)
		a();
	end(p);
}
int g(int p)
{
	start(p);
	if (p)
		return;
	end(p);
}
int h(int p)
{
	start(p);
	if (p)
		bad(p);
	end(p);
}
