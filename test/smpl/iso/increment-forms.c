int h(int a)
{
	a++;
	++a;
	a += 1;
	for (;; a++)
		g();
}
