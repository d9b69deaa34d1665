void hooks(struct s *q)
{
	register_hook(keep_hook, KEY);
	register_hook(plain_hook, KEY);
	register_hook(other_hook, q->key);
	call_hook(keep_hook, KEY);
	call_hook(plain_hook, KEY);
	call_hook(other_hook, q->key);
}
