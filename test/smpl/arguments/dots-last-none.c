void use(struct port *p, int a)
{
	send(p->first, a);
	send(p->only);
	send();
}
