struct s { char name[16]; char *label; };

void f(struct s *p, int n)
{
	char buf[10];
	char *q = buf;
	unsigned long addrs[4];

	size(buf);
	size(q);
	size(addrs);
	size(p->name);
	size(p->label);
	size(n);
}
