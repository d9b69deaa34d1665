void wire(struct port *a, struct port b, int n)
{
	struct port *c = a->peer;

	swap(a, c);
	swap(a, n);
	a->peer = c;
	a->peer = b;
}
