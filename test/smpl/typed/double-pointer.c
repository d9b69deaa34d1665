void f(struct dev **a, struct dev *b, struct dev *c[])
{
	put_all(a);
	put_all(b);
	put_all(&b);
}
