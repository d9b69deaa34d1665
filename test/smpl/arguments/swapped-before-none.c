void use(struct port *p, int a)
{
	send(p->first, a, 1);
	send(p->only, a);
}
