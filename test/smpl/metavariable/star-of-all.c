void wire(struct port *a, struct port b, struct port *c)
{
	link(a, b);
	link(c, a);
}
