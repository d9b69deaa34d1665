void f(struct dev *d, char *s)
{
	report(d, "hello");
	report(d, s);
	report(d, "a" "b");
}
