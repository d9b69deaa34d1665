static int fa0(int x, struct dev *dev)
{
	h(y & (1));
	if (!(sizeof(struct s)))
		foo(arr[ret], y, s.a);
}
