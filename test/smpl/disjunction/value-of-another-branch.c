void stop(struct port *p, int n)
{
	p->users = n;
	reset(p);
}
