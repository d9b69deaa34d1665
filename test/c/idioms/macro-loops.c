int f(struct device_node *np)
{
	for_each_child_of_node_scoped(np, child)
		g(child);
	for_each_available_child_of_node_scoped(np, child) {
		if (!g(child))
			continue;
		h(child);
	}
	device_for_each_child_node_scoped(dev, child) {
		h(child);
	}
	fwnode_for_each_available_child_node_scoped(fw, c)
		h(c);
	for_each_set_bit_wrap(i, bits, 4, 2)
		h(i);
	list_for_each_entry_rcu(p, &head, list, lockdep_is_held(&l))
		h(p);
	xa_for_each_range(&xa, index, entry, 0, 4)
		h(entry);
	xas_for_each(&xas, entry, max) {
		h(entry);
	}
	maple_for_each(a, b)
		h(a);
	mas_for_each(&mas, vma, end)
		h(vma);
	for_each_vma(vmi, vma) {
		h(vma);
	}
	hash_for_each_possible(table, obj, node, key) {
		h(obj);
	}
	for_each_process_thread(p, t)
		h(t);
	bio_for_each_segment_all(bv, bio, iter_all)
		h(bv);
	nla_for_each_nested_type(a, t, b, rem) {
		h(a);
	}
	list_for_each_entry_safe(a, b, &l, node)
		if (a)
			h(a);
		else
			h(b);
	do_each_pid_task(p, PIDTYPE_PGID, t) {
		h(t);
	} while_each_pid_task(p, PIDTYPE_PGID, t);
	do_each_thread(g, t) {
		h(t);
	} while_each_thread(g, t);
	do {
		h(t);
	} while_each_thread(g, t);
	do {} while_each_thread(g,t);
	do { } while_each_thread(g, t);
	read_poll_timeout(readl, v, v & 1, 10, 100, false, addr);
	for_each_if (x)
		h(x);
	drm_for_each_plane_mask(p, d, m)
		h(p);
	wait_event_interruptible(wq, ({ h(x); y; }));
	wait_event_lock_irq_cmd(wq, a == b, lock, h(x); k(y));
	___wait_event(wq, cond, TASK_UNINTERRUPTIBLE, 0, 0, schedule());
	for_each_cpu_and(cpu, a, b) for_each_node(n) h(n);
	unsafe_put_user(x, &p->y, Efault);
	scoped_user_write_access(p, efault)
		unsafe_put_user(x, p, efault);
	scoped_with_kernel_creds() {
		h(x);
	}
	with_mounted(x) { h(x); }
	drm_exec_until_all_locked(&exec) {
		h(x);
		drm_exec_retry_on_contention(&exec);
	}
	guard(srcu)(&srcu), h(x);
Efault:
	return 0;
}
