int a(int *p)
{
	get(1);
	get(2);
	put(3);
	stop(1);
	put(4);
	pair(1, 3);
	pair(1, 4);
	pair(2, 3);
	pair(2, 4);
}
