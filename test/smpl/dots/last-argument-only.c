int f(int a)
{
	send(a, 1, a | 2);
	send(a);
	return send(a,
		    g(a, 2));
}
