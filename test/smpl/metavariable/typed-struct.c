struct s { int count; struct s *next; struct t *other; };
struct t { int count; };

int g(struct s *a, struct t *b)
{
	return a->count + b->count + a->next->count + a->other->count;
}
