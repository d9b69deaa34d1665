static int copy(from, room)
	const char *from;
	unsigned int room;
{
	return put(from, room);
}

int same(a, b)
	int a, b;
{
	return a == b;
}

int fresh(int a, int b)
{
	return a + b;
}
