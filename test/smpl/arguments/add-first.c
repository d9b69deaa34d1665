int f(int a)
{
	return request(a, g(a)) + request();
}
