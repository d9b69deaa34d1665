int fa1(void)
{
	char *dev = ret ? p : 2;
	p->next += init();
	if (7)
		dev |= 1;
	else
		i++;
}
