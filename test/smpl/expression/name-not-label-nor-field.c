enum e { OLD, X };
int y(int *p, int q)
{
	switch (q) {
	case OLD:
		return OLD + 1;
	}
	p->OLD = 2;
	goto OLD;
OLD:
	return s.OLD;
}
