void g(int a, long b, char c)
{
	log(a, b, c);
	log(a);
}
