void use(struct port *p, int a)
{
	if (p && a && valid(p)) {
		start(p);
	}
	if (p && valid(p) && a) {
		start(p);
	}
}
