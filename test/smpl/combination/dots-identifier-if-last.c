int fa0(int n)
{
	if (x)
		put(x, q >= q, put(q, p, p));
	if (q->a)
		put(arr[ret], "s" < (7));
}
