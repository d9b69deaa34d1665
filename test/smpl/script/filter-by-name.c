void g(void)
{
	kget(0);
	get(0);
	kput(0);
}
