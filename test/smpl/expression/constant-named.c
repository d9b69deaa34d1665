int f(int x)
{
	request(x, 0x10);
	request(x, 16);
	return request(x + 1,
		       0x10);
}
