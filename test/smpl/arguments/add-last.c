int f(int a)
{
	request(a);
	return request(a, g(a));
}
