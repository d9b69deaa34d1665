int f(int *i)
{
	get(i);
	a();
	drop(i);
	get(i);
	put(i);
	drop(i);
	get(i);
	i = 0;
	drop(i);
}
