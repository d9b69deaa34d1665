int f(int x)
{
	send(x, x + 1);
	return send(x,
		    x ? 1 : 2);
}
